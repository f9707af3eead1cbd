/**
 * API Gateway's HTTP API on one machine: routes from the template, events of payload format 2.0, and its own answers
 * where no function gives one, with CORS. Throttling is left out: it serves one person on the loopback address.
 */
package org.ontherecord.local.gateway;
