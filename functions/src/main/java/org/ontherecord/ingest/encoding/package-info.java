/**
 * Bytes as text: the encoding of feeds and pages by what they and their carriers say of it, and by what it is when they are
 * wrong. Pure functions; uses word files of {@code reading}.
 */
package org.ontherecord.ingest.encoding;
