/**
 * HTTP as every route speaks it: requests and answers, problems (RFC 9457), cursors, conditional GET, the one JSON mapper.
 * Knows none of the other packages.
 */
package org.ontherecord.http;
