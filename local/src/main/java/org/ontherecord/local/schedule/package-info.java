/** Calls that come by the clock: the template's schedules on one machine. */
package org.ontherecord.local.schedule;
