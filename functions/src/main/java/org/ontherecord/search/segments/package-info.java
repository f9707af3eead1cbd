/**
 * Immutable sets of files in shared storage: content in blobs named by their hash, manifests that say which blobs make up a
 * commit, and one item of the table that says which manifest is current, moved by conditional put alone. Knows nothing of
 * what is in the files. Uses {@code http} and {@code aws}.
 */
package org.ontherecord.search.segments;
