/** Carries an archive of articles to a running service or a deployment: {@code otr import}. */
package org.ontherecord.local.transfer;
