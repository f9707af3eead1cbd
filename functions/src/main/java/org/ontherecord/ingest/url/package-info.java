/**
 * Web addresses: one parser, for what is checked and for what is connected to, so that the two can't differ. Pure functions;
 * uses no other package of ours.
 */
package org.ontherecord.ingest.url;
