/** The whole service on one machine, and the command that runs it. */
package org.ontherecord.local.serve;
