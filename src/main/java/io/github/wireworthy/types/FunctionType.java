package io.github.wireworthy.types;

import java.util.List;

/**
 * What a closure must be to fit a functional interface (JLS 9.9).
 *
 * @param target the interface, as the place asks for it
 * @param parameters the method's parameter types, without wildcards
 */
record FunctionType(MethodInfo method, Type target, List<Type> parameters, Type result) {}
