package io.github.wireworthy.program;

import java.util.List;
import java.util.stream.Stream;

/** All ways to make a value. */
final class Values {
  private static final Recipe LEAF = Recipe.of("leaf", 6, Leaves::any);

  private final List<Recipe> all =
      Stream.of(
              List.of(LEAF),
              OwnClasses.RECIPES,
              Hierarchies.RECIPES,
              SmallTypes.RECIPES,
              Hooked.RECIPES,
              Containers.RECIPES,
              Libraries.RECIPES,
              Closures.RECIPES,
              InnerClasses.RECIPES,
              Flows.RECIPES,
              Branches.RECIPES,
              Detours.RECIPES)
          .flatMap(List::stream)
          .toList();

  Piece any(Place place) {
    Recipe recipe = place.depth() <= 0 ? LEAF : place.dice().recipe(all, place);
    return recipe.make(place);
  }

  /** A value that carries something, of which fixes may be made. */
  Piece fixable(Place place) {
    Stream<List<Recipe>> around =
        place.depth() <= 0 ? Stream.of() : Stream.of(FixableContexts.RECIPES);
    List<Recipe> recipes =
        Stream.concat(
                around,
                Stream.of(
                    Fixable.RECIPES,
                    Closures.RECIPES,
                    InnerClasses.RECIPES,
                    Hierarchies.RECIPES,
                    Hooked.RECIPES))
            .flatMap(List::stream)
            .toList();
    return place.dice().recipe(recipes, place).make(place);
  }

  /** The names of all recipes. */
  List<String> names() {
    return all.stream().map(Recipe::name).toList();
  }
}
