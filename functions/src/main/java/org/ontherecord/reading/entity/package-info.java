/**
 * Who is meant: the catalog of states and organisations, the persons and groups that an article names, and what pronouns
 * and descriptions in it point to. Uses {@code text} and {@code syntax}.
 */
package org.ontherecord.reading.entity;
