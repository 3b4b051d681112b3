package io.github.wireworthy.verdict;

import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.TypeInfo;

/**
 * A field or record component that is written with the objects of a serializable class of the
 * scanned sources. Its verdict's route begins with the step from the owner to the member.
 *
 * @param doubt whether its objects are likely to be written at all
 */
public record StateMember(TypeInfo owner, FieldInfo field, Location location, Doubt doubt) {}
