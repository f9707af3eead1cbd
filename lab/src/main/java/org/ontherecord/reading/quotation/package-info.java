/**
 * Trains the model that tells quotations: beside the package it is for, whose features it shares. Never deployed.
 */
package org.ontherecord.reading.quotation;
