package org.imrsearch.opensearch;

/** An answer and who gave it: a host, or one of several. */
record Reply(String host, Answer answer) {}
