package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.types.Body;

/**
 * A parameter that is given a function.
 *
 * @param isHeld whether it is given something that holds the function, such as a list
 * @param isKnownToStay whether the object that its constructor makes is followed too, so that its
 *     fields may keep the function
 */
record Receipt(Body.OfMethod body, Variable parameter, boolean isHeld, boolean isKnownToStay) {}
