package org.imrsearch.source;

/**
 * The text of one file, in reading order, before anything is made of it.
 *
 * @param id the file's name without its ending
 * @param fileName the file's name
 * @param origin the absolute path, with {@code !/entry} inside an archive
 * @param text lines separated by {@code \n}; form feeds kept
 */
public record RawLetter(String id, String fileName, String origin, String text)
    implements Decoded {}
