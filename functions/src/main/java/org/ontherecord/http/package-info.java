/**
 * HTTP as every route speaks it: requests and answers, problems (RFC 9457), cursors, conditional GET, the one JSON mapper; what of
 * them is logged, and rehearsed before a snapshot. Knows none of the other packages.
 */
package org.ontherecord.http;
