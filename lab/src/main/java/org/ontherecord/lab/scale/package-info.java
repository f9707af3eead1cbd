/**
 * What breaks first as an archive takes in more and more: how warm each partition key of the table gets, made by the archive's own
 * code for a made-up press, and how the index grows.
 */
package org.ontherecord.lab.scale;
