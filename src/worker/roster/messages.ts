/** What the page and the worker that classifies its roster say to each other. */
import type { ResultSlice } from "../../core/roster/bulk/result-slice";
import type { RosterSlice } from "../../core/roster/bulk/roster-slice";
import type { Decisions } from "../../core/roster/classification";
import type { RosterMapping } from "../../core/roster/mapping";
import type { Overrides } from "../../core/roster/override";
import type { Told } from "../messages";

/** In this order: a roster is opened, its slices follow, its titles get proposals, and then its rows are settled, again with each decision. */
export type RosterOrder =
  | { readonly order: "open"; readonly mapping: RosterMapping }
  | { readonly order: "rows"; readonly slice: RosterSlice }
  | { readonly order: "propose" }
  | {
      readonly order: "settle";
      readonly decisions: Decisions;
      readonly overrides: Overrides;
    };

export type RosterTold =
  /** The worker is there; told once, before anything is asked. */
  | { readonly told: "ready" }
  | Extract<Told, { told: "groups" }>
  | { readonly told: "results"; readonly slice: ResultSlice }
  /** Nothing more comes of the last order. */
  | { readonly told: "finished" };
