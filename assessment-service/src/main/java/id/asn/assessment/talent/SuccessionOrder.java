package id.asn.assessment.talent;

/** What orders successors first; those whom both find equal stay tied. */
public enum SuccessionOrder {
    JPM_THEN_BOX,
    BOX_THEN_JPM
}
