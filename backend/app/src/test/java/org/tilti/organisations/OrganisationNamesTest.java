package org.tilti.organisations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tilti.organisations.OrganisationNames.Known;
import org.tilti.organisations.OrganisationNames.Meant;

class OrganisationNamesTest {
    private static final OrganisationNames NAMES = new OrganisationNames(List.of(
            known("kuldigas-novads", "LV", "Kuldīgas novads", "Kuldīga Municipality", "Кулдізький край"),
            known("rezekne", "LV", "Rēzekne", "Резекне"),
            known("rezeknes-novads", "LV", "Rēzeknes novads", "Rēzekne Municipality", "Резекненський край"),
            former("jekabpils-pilseta", "LV", "Jēkabpils pilsēta", "Jēkabpils (republican city)"),
            known("jekabpils-novads", "LV", "Jēkabpils novads", "Jēkabpils Municipality"),
            former("kokneses-novads", "LV", "Kokneses novads", "Koknese Municipality"),
            known("hedemora", "SE", "Hedemoras pašvaldība", "Hedemora Municipality", "Комуна Гедемора"),
            known("sigtuna", "SE", "Sigtuna kommun"),
            known("khashuri", "GE", "Hašuri pašvaldība", "Khashuri Municipality"),
            known("vinnytsia", "UA", "Вінницька міська територіальна громада", "Vinnytsia urban hromada"),
            known("zhytomyr", "UA", "Житомир"),
            known("shchuchyn", "UA", "Щучинська громада"),
            known("boiarka", "UA", "Боярка"),
            known("ivanivka-1", "UA", "Іванівська сільська територіальна громада"),
            known("ivanivka-2", "UA", "Іванівська селищна територіальна громада"),
            known("alytus", "LT", "Alytaus rajono savivaldybė"),
            known("tartu", "EE", "Tartu vald"),
            known("tartu-city", "EE", "Tartu linn"),
            known("slupsk", "PL", "Gmina Słupsk"),
            known("lodz", "PL", "Łódź"),
            known("aarhus", "DK", "Århus Kommune")));

    @ParameterizedTest
    @CsvSource({
        "LV, Kuldīgas novads, kuldigas-novads", "LV, KULDIGAS  NOVADS, kuldigas-novads",
        "LV, kuldigas-novads, kuldigas-novads", "LV, Kuldīgas novada pašvaldība, kuldigas-novads",
        "LV, Kuldiga, kuldigas-novads", "LV, Kuldīga municipality, kuldigas-novads", "LV, кулдізький, kuldigas-novads",
        "LV, Rēzekne, rezekne", "LV, Rezeknes novads, rezeknes-novads", "LV, Rezeknes pasvaldiba, rezeknes-novads",
        "LV, Rēzeknes valstspilsēta, rezeknes-novads",
        "SE, Hedemora, hedemora", "SE, Hedemora kommun, hedemora", "SE, Municipality of Hedemora, hedemora",
        "SE, Гедемора, hedemora", "SE, SIGTUNA, sigtuna",
        "GE, Хашури, khashuri", "GE, Khashuri, khashuri", "GE, Hašuri, khashuri",
        "UA, Вінницька громада, vinnytsia", "UA, Vinnytsya, vinnytsia", "UA, Vinnytska miska hromada, vinnytsia",
        "UA, Zhytomyr, zhytomyr", "UA, Žitomir, zhytomyr", "UA, Žytomyr, zhytomyr",
        "UA, Shchuchynska hromada, shchuchyn", "UA, Boyarka, boiarka", "UA, Bojarka, boiarka", "UA, Boiarka, boiarka",
        "LT, Alytaus rajonas, alytus", "EE, Tartu linn, tartu-city", "PL, Slupsk, slupsk", "PL, Lodz, lodz",
        "DK, Århus, aarhus", ", Sigtuna, sigtuna"})
    void findsTheOneThatIsMeant(String country, String name, String slug) {
        assertEquals(new Meant(slug, false, List.of()), NAMES.byName(country, name));
    }

    @Test
    void takesTheOneThatExistsBeforeOneOfThePast() {
        assertEquals("jekabpils-novads", NAMES.byName("LV", "Jēkabpils").slug());
        assertEquals("jekabpils-pilseta", NAMES.byName("LV", "Jekabpils pilseta").slug());
        assertEquals("kokneses-novads", NAMES.byName("LV", "Koknese").slug());
    }

    @Test
    void namesTheSeveralThatCouldBeMeant() {
        assertEquals(new Meant(null, true, List.of("ivanivka-1", "ivanivka-2")), NAMES.byName("UA", "Іванівська громада"));
        assertEquals(new Meant(null, true, List.of("tartu", "tartu-city")), NAMES.byName("EE", "Tartu"));
    }

    @Test
    void namesWhatIsLikeItWhenNoneIsMeant() {
        assertEquals(new Meant(null, false, List.of("kuldigas-novads")), NAMES.byName("LV", "Kuldīgai"));
        assertEquals(new Meant(null, false, List.of()), NAMES.byName("SE", "Kuldīga"));
        assertEquals(new Meant(null, false, List.of()), NAMES.byName("LV", "– ?"));
    }

    @Test
    void knowsSlugsAndCodes() {
        assertEquals(Optional.of("hedemora"), NAMES.bySlug("hedemora"));
        assertEquals(Optional.of("hedemora"), NAMES.byCode("SE", "code-hedemora"));
        assertEquals(Optional.empty(), NAMES.byCode("LV", "code-hedemora"));
    }

    private static Known known(String slug, String country, String... names) {
        return new Known(slug, country, "code-" + slug, List.of(names), true);
    }

    private static Known former(String slug, String country, String... names) {
        return new Known(slug, country, null, List.of(names), false);
    }
}
