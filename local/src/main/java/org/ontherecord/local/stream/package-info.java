/**
 * A table's stream to its function, by Lambda's rules: filtered, in batches, the lowest failed record being where the
 * next attempt begins, and given up after a bounded number of attempts. What is given up
 * is told to the log; the queue that the template names for it gets nothing here.
 */
package org.ontherecord.local.stream;
