/**
 * A table's stream to its function, by Lambda's rules: filtered, in batches, the lowest failed record being where the
 * next attempt begins, and given up after a bounded number of attempts.
 */
package org.ontherecord.local.stream;
