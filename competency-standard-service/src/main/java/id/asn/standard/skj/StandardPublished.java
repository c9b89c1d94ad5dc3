package id.asn.standard.skj;

/** Inside the service: a standard came into force, or what is known of its end changed. */
public record StandardPublished(StandardView standard) {}
