/**
 * A queue to its function, by the rules of Lambda's event source mapping for SQS: in batches, what a function reports as failed
 * or fails at comes again when its visibility timeout ends, and goes to the dead letters after as many attempts as the queue
 * allows, which the queue itself sees to.
 */
package org.ontherecord.local.queue;
