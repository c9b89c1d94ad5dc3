package id.asn.standard.caseprovider;

import id.asn.standard.dictionary.CompetencyGroup;
import org.jspecify.annotations.Nullable;

/**
 * An item to be, under its parent or right under the document.
 *
 * @param name our name of it, from which its identifier derives
 * @param sequence place among its siblings, from 1
 */
record Node(
        String name,
        @Nullable Node parent,
        int sequence,
        ItemType type,
        String statement,
        @Nullable String shortStatement,
        @Nullable String code,
        @Nullable CompetencyGroup group,
        @Nullable Subject subject,
        @Nullable String notes) {

    static Node of(String name, @Nullable Node parent, int sequence, ItemType type, String statement) {
        return new Node(name, parent, sequence, type, statement, null, null, null, null, null);
    }

    Node titled(String title) {
        return new Node(name, parent, sequence, type, statement, title, code, group, subject, notes);
    }

    Node coded(String competencyCode) {
        return new Node(name, parent, sequence, type, statement, shortStatement, competencyCode, group, subject, notes);
    }

    Node in(@Nullable CompetencyGroup itsGroup, @Nullable Subject itsSubject) {
        return new Node(name, parent, sequence, type, statement, shortStatement, code, itsGroup, itsSubject, notes);
    }

    Node noted(String text) {
        return new Node(name, parent, sequence, type, statement, shortStatement, code, group, subject, text);
    }

    End end() {
        return End.item(name, shortStatement == null ? statement : shortStatement);
    }
}
