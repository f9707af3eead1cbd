/**
 * How well each sentence of a text stands for the whole, and which of them make a summary of a given length. Extractive:
 * every sentence is the article's own. Uses {@code text} alone.
 */
package org.ontherecord.reading.summary;
