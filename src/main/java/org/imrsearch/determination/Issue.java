package org.imrsearch.determination;

/**
 * Something that reading a letter met and could not make sense of. The letter is kept.
 *
 * @param code the kind
 * @param line the line of the letter's text, from 1
 * @param message what was met, for a person
 */
public record Issue(IssueCode code, int line, String message) {}
