/**
 * How articles come in: submissions over HTTP, and what is read out of a web page. Uses {@code article} to archive them,
 * {@code http} and {@code aws}.
 */
package org.ontherecord.ingest;
