/**
 * Who is quoted saying what: finds direct, mixed and indirect quotations with the words that attribute them, and whom
 * those words mean. Uses the words of {@code text} and the actors of {@code entity}; its lexicons are the resource
 * files beside it.
 */
package org.ontherecord.reading.quotation;
