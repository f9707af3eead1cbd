/** Lookups in the terminal, against a running service or a deployment: reads are open, so nothing is signed. */
package org.ontherecord.local.terminal;
