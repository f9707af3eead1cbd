/** Goes through an archive from outside, as any caller could, and compares what the table, the positions and the index say. */
package org.ontherecord.local.verify;
