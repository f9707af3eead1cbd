/** What Lambda and AWS give a function: its settings, its clients, and priming before a snapshot. Knows no other package. */
package org.ontherecord.aws;
