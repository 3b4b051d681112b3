package io.github.wireworthy.program;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;

/**
 * Where all choices come from. They are recorded, so that a program can be made again with fewer or
 * smaller ones: zero stands for what is simplest.
 */
public final class Dice {
  private final IntUnaryOperator source;
  private final List<Integer> choices = new ArrayList<>();

  private Dice(IntUnaryOperator source) {
    this.source = source;
  }

  /** Choices by chance; the same for the same seed. */
  public static Dice seeded(long seed) {
    Random random = new Random(seed);
    return new Dice(random::nextInt);
  }

  /** These choices, and zero when they are used up. */
  public static Dice repeating(List<Integer> choices) {
    Iterator<Integer> left = choices.iterator();
    return new Dice(bound -> left.hasNext() ? left.next() % bound : 0);
  }

  /** The choices up to now. */
  public List<Integer> choices() {
    return List.copyOf(choices);
  }

  int below(int bound) {
    int choice = source.applyAsInt(bound);
    choices.add(choice);
    return choice;
  }

  /** Whether something happens that does so once in so many times. */
  boolean onceIn(int times) {
    return below(times) == times - 1;
  }

  <T> T oneOf(List<T> things) {
    return things.get(below(things.size()));
  }

  /** One of the recipes that fit a place, by their weights. */
  Recipe recipe(List<Recipe> recipes, Place place) {
    List<Recipe> fitting = recipes.stream().filter(recipe -> recipe.fits(place)).toList();
    int left = below(fitting.stream().mapToInt(Recipe::weight).sum());
    for (Recipe recipe : fitting) {
      left -= recipe.weight();
      if (left < 0) {
        return recipe;
      }
    }
    throw new IllegalStateException("no recipe fits");
  }
}
