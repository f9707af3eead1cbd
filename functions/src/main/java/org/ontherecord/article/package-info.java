/**
 * Articles: what is submitted, how it is kept in the table, and the routes that take, give and delete it. Uses the reader's
 * values, {@code http} and {@code aws}.
 */
package org.ontherecord.article;
