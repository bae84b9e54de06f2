package org.imrsearch.web;

/**
 * Something that a control offers.
 *
 * @param value as the address has it
 * @param label as shown
 */
public record Choice(String value, String label) {}
