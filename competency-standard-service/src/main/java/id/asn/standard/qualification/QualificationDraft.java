package id.asn.standard.qualification;

import id.asn.standard.employee.NamedPeople.Name;

/**
 * What an agency says of one person.
 *
 * @param index place in the request
 */
record QualificationDraft(int index, Name name, Qualifications said) {}
