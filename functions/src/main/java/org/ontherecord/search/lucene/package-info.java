/**
 * The index on Lucene: articles and positions as documents, queries over them, and answers from a snapshot. A block of
 * documents stands for an article: its positions, then itself. Terms, positions of words and doc values alone are kept, never
 * an article's text.
 */
package org.ontherecord.search.lucene;
