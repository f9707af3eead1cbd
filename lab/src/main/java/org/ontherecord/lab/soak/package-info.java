/** Hours of mixed traffic against a service that is killed in between, and whether anything acknowledged was lost. */
package org.ontherecord.lab.soak;
