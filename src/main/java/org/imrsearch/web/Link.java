package org.imrsearch.web;

/**
 * A text and where it leads.
 *
 * @param text what is shown
 * @param address where it leads
 */
public record Link(String text, String address) {}
