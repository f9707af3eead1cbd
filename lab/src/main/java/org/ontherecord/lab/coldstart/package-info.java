/** How long functions take until they answer for the first time, each in a process of its own under AWS's runtime interface client. */
package org.ontherecord.lab.coldstart;
