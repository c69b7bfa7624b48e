import type { AddPerson, ChangePerson, Person, PersonLine, SignInLinkFor } from '@baton/contract';
import { queryOptions } from '@tanstack/react-query';
import { request } from './request.ts';

export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: () => request<{ people: PersonLine[] }>('GET', '/people'),
});

const pathOf = (id: string): string => `/people/${encodeURIComponent(id)}`;

export const addPerson = (person: AddPerson): Promise<Person> => request('POST', '/people', person);
export const changePerson = (id: string, person: ChangePerson): Promise<Person> => request('PUT', pathOf(id), person);
/** Good for one sign-in; the only time that it is told. */
export const makeSignInLink = (id: string): Promise<SignInLinkFor> => request('POST', `${pathOf(id)}/sign-in-link`);
