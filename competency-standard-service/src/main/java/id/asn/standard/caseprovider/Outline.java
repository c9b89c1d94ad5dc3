package id.asn.standard.caseprovider;

import java.util.List;

/** What a framework holds, in our own terms. */
record Outline(DocumentRow document, List<Node> nodes, List<Edge> edges, List<Scale> scales) {}
