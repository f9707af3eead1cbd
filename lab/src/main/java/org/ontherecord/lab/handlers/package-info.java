/** How long the API's handlers take, with the table and without. Uses the functions as {@code lab cost} calls them. */
package org.ontherecord.lab.handlers;
