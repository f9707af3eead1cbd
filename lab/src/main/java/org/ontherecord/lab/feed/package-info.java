/** Scores the feed reader and the date parser on the test suites of other feed readers. */
package org.ontherecord.lab.feed;
