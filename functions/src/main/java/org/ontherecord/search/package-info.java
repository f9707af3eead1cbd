/**
 * Finding by words: the port to an index of articles and positions, the queries that it answers, its engines in the packages
 * below, and what follows the table's stream to keep it up to date. Uses {@code article}, {@code reading}'s values,
 * {@code http} and {@code aws}.
 */
package org.ontherecord.search;
