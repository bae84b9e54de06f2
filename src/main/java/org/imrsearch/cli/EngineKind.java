package org.imrsearch.cli;

/** The engines that an index can be on. */
enum EngineKind {
  LUCENE,
  OPENSEARCH
}
