/** What Lambda and AWS give a function: its settings, its clients. Knows no other package. */
package org.ontherecord.aws;
