package org.imrsearch.engine;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an index remembers of the file that a letter came from.
 *
 * @param id the determination's id
 * @param origin the absolute path, with {@code !/entry} inside an archive
 * @param contentHash the SHA-256 of the file's bytes, in hexadecimal
 * @param decided the decision date, where the letter gives one
 */
public record LetterStamp(
    String id, String origin, String contentHash, Optional<LocalDate> decided) {}
