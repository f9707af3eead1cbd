/**
 * What is deployed of the index: which engine the environment asks for, and the function that follows the table's stream,
 * tidies the index up and builds it anew. Uses {@code article}, {@code aws}, {@code http} and the packages beside it.
 */
package org.ontherecord.search.engine;
