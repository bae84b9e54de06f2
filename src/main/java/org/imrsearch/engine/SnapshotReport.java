package org.imrsearch.engine;

/**
 * What a snapshot holds, and what it took to bring it up to date.
 *
 * @param determinations how many letters it holds
 * @param rulings how many rulings
 * @param bytes the size of all its files
 * @param newBytes the size of those that it did not have before
 */
public record SnapshotReport(long determinations, long rulings, long bytes, long newBytes) {}
