/** What follows the table's stream. Uses {@code article}. */
package org.ontherecord.search;
