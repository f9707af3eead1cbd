/** Formats that answers have beside JSON: Atom and CSV. Knows nothing of what it writes. */
package org.ontherecord.http.media;
