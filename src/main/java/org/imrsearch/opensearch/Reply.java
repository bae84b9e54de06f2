package org.imrsearch.opensearch;

import java.net.URI;

/** An answer and the host that gave it. */
record Reply(URI host, Answer answer) {}
