/**
 * What is asked by words: articles, positions, the verdict over many positions, and the sentences that prove it. Uses
 * {@code article} for what is archived, {@code search} to find it, and {@code http}.
 */
package org.ontherecord.lookup;
